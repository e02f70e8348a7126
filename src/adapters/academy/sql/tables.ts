/**
 * The columns that are read, of the tables as public code shows them. In a copy any column may be null. Amounts are asked
 * for as text, dates come as text.
 */
type Text = string | null;
type Int = number | null;

interface Address {
  addr1: Text;
  addr2: Text;
  addr3: Text;
  addr4: Text;
}

export interface AcademyTables {
  ctaccount: {
    division_id: Int;
    account_ref: Int;
    account_cd: Text;
    lead_liab_name: Text;
    lead_liab_title: Text;
    lead_liab_forename: Text;
    lead_liab_middlename: Text;
    lead_liab_surname: Text;
    lead_liab_pos: Int;
    paymeth_code: Text;
    party_ref: Int;
  };
  ctliab_person: { account_ref: Int; liab_pos: Int; liab_pers_occ: Int; liab_name: Text; party_ref: Int };
  ctproperty: Address & { division_id: Int; property_ref: Text; uprn: Text; postcode: Text };
  ctoccupation: { account_ref: Int; property_ref: Text; occupation_date: Text; vacation_date: Text; live_ind: Int };
  ctbandperiod: { property_ref: Text; band: Text; band_from: Text; band_to: Text; live_ind: Int };
  ctnotice: { account_ref: Int; notice_balance: Text };
  vw_acc_bal: { account_ref: Int; total: Text };
  ctpaymethod: { paymeth_code: Text; paymeth_desc: Text; paymeth_year: Text };
  cttransaction: { account_ref: Int; process_date: Text; tran_amount: Text; tran_code: Text };
  ctnotepad: { account_ref: Int; user_id: Text; notes_db_handle: Text };
  ctnotes_so: { string_id: Text; text_value: Text };
  hbclaim: {
    division_id: Int;
    claim_id: Int;
    check_digit: Text;
    status_ind: Int;
    suspend_pay_ind: Int;
    notes_db_handle: Text;
  };
  hbhousehold: Address & {
    claim_id: Int;
    house_id: Int;
    from_date: Text;
    to_date: Text;
    claim_type_ind: Int;
    post_code: Text;
  };
  hbmember: {
    claim_id: Int;
    house_id: Int;
    member_id: Int;
    person_ref: Int;
    name: Text;
    surname: Text;
    forename: Text;
    title: Text;
    type: Int;
    nino: Text;
    party_ref: Int;
  };
  hbrentass: {
    claim_id: Int;
    from_date: Text;
    to_date: Text;
    type_ind: Int;
    dhp_ind: Int;
    manual_ind: Int;
    model_amt: Text;
    local_amt: Text;
    thresh_amt: Text;
    payee_ind: Int;
  };
  hbctaxass: { claim_id: Int; from_date: Text; to_date: Text; type_ind: Int; dhp_ind: Int; model_amt: Text };
  hbctaxclaim: { claim_id: Int; ctax_claim_id: Int; ctax_ref: Text };
  hbrenttrans: { claim_id: Int; posting_date: Text; pay_net_amt: Text; last_upd: Int };
  hbdocout: {
    claim_id: Int;
    document_id: Int;
    correspondence_code: Text;
    completed_date: Text;
    sent_date: Text;
  };
  hbclaimnotes: { string_id: Text; row_sequence: Int; text_value: Text };
  syemail: {
    applic_id: Text;
    reference_id: Int;
    person_type: Int;
    person_type_seq_no: Int;
    email_addr: Text;
    email_end_date: Text;
  };
  syphone: {
    applic_id: Text;
    ref_type: Int;
    ref: Text;
    phonetype1: Int;
    phonenum1: Text;
    phonetype2: Int;
    phonenum2: Text;
    phonetype3: Int;
    phonenum3: Text;
    phonetype4: Int;
    phonenum4: Text;
  };
}

export type TableName = keyof AcademyTables;

export const TABLES = [
  'ctaccount',
  'ctliab_person',
  'ctproperty',
  'ctoccupation',
  'ctbandperiod',
  'ctnotice',
  'vw_acc_bal',
  'ctpaymethod',
  'cttransaction',
  'ctnotepad',
  'ctnotes_so',
  'hbclaim',
  'hbhousehold',
  'hbmember',
  'hbrentass',
  'hbctaxass',
  'hbctaxclaim',
  'hbrenttrans',
  'hbdocout',
  'hbclaimnotes',
  'syemail',
  'syphone',
] as const satisfies readonly TableName[];
