import type { Columns } from './columns.js';

/** Complete tables of council tax and contacts, as the one public copy has them. Every column may be null. */
export const COUNCIL_TAX_TABLES: Readonly<Record<string, Columns>> = {
  ctaccount: {
    integer: `
    account_ref for_addr_last_updated party_ref last_updated_int
  `,
    smallint: `
    division_id lead_liab_pos lead_consent_ind for_addr_verified for_addr_abroad paymeth_type
    prev_paymeth_type employee_ind swipe_card_request hb_sar hb_archive_ind fast_track prohibit_online_spd
    documerge_excl_ind
  `,
    'varchar(1)': `
    account_cd person_status
  `,
    'varchar(2)': `
    prohibit_code
  `,
    'varchar(3)': `
    equal_access_code
  `,
    'varchar(5)': `
    paymeth_code prev_paymeth
  `,
    'varchar(6)': `
    sched_code
  `,
    'varchar(8)': `
    lead_liab_title for_postcode prohibit_user
  `,
    'varchar(12)': `
    employee_no
  `,
    'varchar(17)': `
    for_district
  `,
    'varchar(32)': `
    lead_liab_name lead_liab_forename lead_liab_middlename lead_liab_surname for_addr1 for_addr2 for_addr3
    for_addr4
  `,
    timestamp: `
    swipe_issue_date transmission_date prohibit_set prohibit_end
  `,
  },
  ctproperty: {
    smallint: `
    division_id own_addr_abroad owner_addr_verified owner_away_ind owner_liable own_is_charity crown_ind
    council_ha_ind planning_ind deleted_ind rented_prop no_beds annexe_ind inhibit_llpg inhibit_archive
    fund_no
  `,
    integer: `
    last_updated_int
  `,
    'varchar(1)': `
    band_010493 institution owner_code
  `,
    'varchar(6)': `
    wardcode survey_code workarea walking_order
  `,
    'varchar(8)': `
    postcode parish_code street_code house_id own_postcode owner_title
  `,
    'varchar(12)': `
    uprn
  `,
    'varchar(18)': `
    property_ref main_prop_ref
  `,
    'varchar(20)': `
    grid_ref old_property_ref own_telno llpg_xref_key
  `,
    'varchar(32)': `
    addr3 addr4 owner_forename owner_middlename owner_surname owner_name own_addr1 own_addr2 own_addr3
    own_addr4
  `,
    'varchar(35)': `
    addr1 addr2
  `,
    'varchar(40)': `
    property_type planning_desc
  `,
    'varchar(128)': `
    own_email_addr
  `,
    timestamp: `
    planning_granted deleted_eff
  `,
    'numeric(14,2)': `
    cc_payable transit_93 transit_94 transit_95 transit_96 transit_97
  `,
  },
  ctoccupation: {
    integer: `
    account_ref last_updated_int
  `,
    'varchar(18)': `
    property_ref
  `,
    timestamp: `
    occupation_date vacation_date
  `,
    smallint: `
    live_ind transit_ind
  `,
  },
  syemail: {
    'varchar(2)': `
    applic_id
  `,
    smallint: `
    division_id person_type person_type_seq_no email_doc_ind email_fail_cnt earrg
  `,
    integer: `
    reference_id last_updated_int ben_ctax_ref
  `,
    'varchar(128)': `
    email_addr
  `,
    'varchar(16)': `
    creditor_id
  `,
    timestamp: `
    email_start_date email_end_date earrg_start_date earrg_end_date
  `,
  },
  syphone: {
    'varchar(2)': `
    applic_id
  `,
    smallint: `
    ref_type phonetype1 phonetype2 phonetype3 phonetype4 unsol_tc
  `,
    'varchar(20)': `
    ref phonenum1 phonenum2 phonenum3 phonenum4 findphone1 findphone2 findphone3 findphone4
  `,
    'varchar(64)': `
    email
  `,
    'varchar(300)': `
    notes
  `,
  },
};
