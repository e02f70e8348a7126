import type { Columns } from './columns.js';

/** Complete tables of benefits, their columns by type as the one public copy has them. Every column may be null. */
export const BENEFIT_TABLES: Readonly<Record<string, Columns>> = {
  hbhousehold: {
    integer: `
    claim_id last_upd districtmove_id group_id category_ind fa_ind dmp_ind
  `,
    smallint: `
    house_id inc_supp_ind claim_type_ind reassess_ind srr_exempt lp_protect_ind cbl_protect_ind
    bereavement_override away_address_ind shared_accom_ind is_mid_week_split ben_cap_level_ind uc_dhp_ind
  `,
    timestamp: `
    from_date is_claim_date is_award_date is_reject_date
  `,
    'varchar(37)': `
    to_date
  `,
    'varchar(6)': `
    locality_code
  `,
    'varchar(10)': `
    post_code
  `,
    'varchar(12)': `
    uprn
  `,
    'varchar(16)': `
    find_addr1 find_addr2
  `,
    'varchar(32)': `
    addr3 addr4
  `,
    'varchar(35)': `
    addr1 addr2
  `,
  },
  hbmember: {
    integer: `
    claim_id person_ref party_ref period_sanction sanction_type sanction_rate_type
  `,
    smallint: `
    house_id member_id type gender carer_ind disable_ind hospital_ind meals_ind student_ind cared_for_ind
    school_ind age_ind self_empl_ind incapable_of_work weeks_28 weeks_52 residential_acc mat_leave_ccp_ind
    eight_week_ind num_child_under_1 num_child_under_16 num_youth_16_18 num_dis_child_prem
    num_enhan_dis_child_prem ccp_prison_hosp_ind ccp_rem_work_ind advantageous_change_ind not_payable_ind
    non_dep_gc_sc_ind non_dep_easement_ind non_dep_grp disregard_50 severely_mentally_impaired_ind
  `,
    'varchar(4)': `
    title
  `,
    'varchar(6)': `
    hours_worked
  `,
    'varchar(10)': `
    nino
  `,
    'varchar(15)': `
    unique_pupil_num
  `,
    'varchar(32)': `
    name surname forename find_name
  `,
    'varchar(37)': `
    birth_date
  `,
    real: `
    shared_percent
  `,
    timestamp: `
    hold_risk_sub_grp_cas bereaved_date bea_end_date chb_end_date deceased_date easement_date
    spd_ignore_date
  `,
    'numeric(14,2)': `
    fepow_disregard holocaust_disregard srplumpsum_disregard sanction_rate
  `,
  },
  hbclaim: {
    smallint: `
    division_id client_status commence_ind cancel_ind cl_cancel_ind withdrawn_ind archived_ind archive_flag
    pending_id coa_ind poss_is_claim_ind deter_days_pt deter_days_ct deter_days_cb pt_days_1st_pay
    after_14_days_ind pay_freq_ind freq_units freq_period paid_on_acc_ind payment_stats_ind urgent_pay_ind
    withhold_pay_ind suspend_pay_ind max_recovery_calc_ind std_recovery_calc_ind tenant_recovery arrears_ind
    away_address_ind fp_to_ll_ind fplp_warning_ind contact_tel_type second_lang_ind curr_language
    risk_warn_ind determine_risk_ind hb_vf_find_error_ind ctb_vf_find_error_ind fraud_28_days_ind
    fraud_proved_ind in_yr_chk_ind no_auto_inyrchk pot_violent ro_form_ind ro_deter_req temp_lha_ind
    lha_review_ind lha_excess_payee lha_excess_reassess_ind is_conv_case conv_ta_override_ind
    conv_ta_override_rsn_ind tp_ind fsm_ind cl_award_paid cl_marked_for_ass summary_scan_ind corresp_ind
    ignore_subsidy_ind unsafe_addr_ind ctax_year_posted rent_year_posted sprs_ctax_notif_ind
    sprs_rent_notif_ind sprs_llord_notif_ind sprs_tp_notif_ind cbl_warning_ind multiple_occ_ind
    cct_file_status sig_birth_ind thbs_comm_ind thbs_canc_ind edbn_ind qa_process rent_liability_chg_ind
    new_liability_tog first_contact_tog
  `,
    integer: `
    claim_id last_upd change_lock status_ind non_archive_reason suppress_payment_qa ctb_suspend_ind
    hb_suspend_iv_id ctb_suspend_iv_id risk_score campaign_code ctax_trans_id rent_trans_id ha_ass_id
    last_edbn_id last_qaass_id last_assess_id
  `,
    timestamp: `
    application_date applic_recvd_date first_contact_date set_date review_date ext_review_date
    last_review_date cancel_date diary_date last_completed_date last_applied_date ep_applied_date
    poa_decision_date new_liability_date rent_change_liability_date atlas_notified_date lsvt_date
    is_claim_date is_award_date is_reject_date is_cancel_date ib_to_esa_conv_date pt_paid_to_date
    ct_paid_to_date ctax_paid_to_date dhp_pt_paid_to_date dhp_ct_paid_to_date rent_dhp_to_date
    ctax_dhp_to_date hb_suspend_date delay_suspend_date ctb_suspend_date disc_ctax_award_comm_date
    disc_ctax_award_cease_date disc_rent_award_comm_date disc_rent_award_cease_date uc_dhp_start_date
    vf_risk_date fraud_proved_review_date last_iv_commence_date last_iv_completed_date last_iv_contact_date
    ba_visit_date la_visit_date hbr_visit_date ro_form_sent_date ro_refer_date lha_review_timestamp
    tp_end_date multiple_occ_review_date employ_start_date
  `,
    'numeric(14,2)': `
    prev_post_amt disc_ctax_award disc_rent_award debtor_1off_amt debtor_period_amt debtor_total_amt
    dhp_debtor_1off_amt max_weekly_recovery_amt lha_excess_rent_arrears_amt previous_lha_amount
    protected_excess_amt old_calc_amt conv_ta_amt cts_conv_ta_amt clothing_award_tot
  `,
    'varchar(1)': `
    check_digit manual_risk_group user_code2
  `,
    'varchar(2)': `
    hb_claim_source ctb_claim_source diary_code user_code1
  `,
    'varchar(3)': `
    giro_code susp_reason_code ctb_suspend_reason ll_suspend_reason equal_access_code risk_sub_group
    old_risk_sub_group warn_code hb_end_reason ctb_end_reason received_by
  `,
    'varchar(4)': `
    work_area ethnic_id forward_title
  `,
    'varchar(8)': `
    warn_user_id
  `,
    'varchar(10)': `
    nino forward_post_code old_post_code fp_post_code
  `,
    'varchar(12)': `
    forward_uprn
  `,
    'varchar(14)': `
    hb93_ref
  `,
    'varchar(16)': `
    lha_excess_payee_ref cl_creditor_id
  `,
    'varchar(18)': `
    contact_tel_no
  `,
    'varchar(32)': `
    forward_surname forward_forename forward_addr3 forward_addr4 old_addr3 old_addr4 fp_ll_name fp_addr3
    fp_addr4
  `,
    'varchar(35)': `
    forward_addr1 forward_addr2 old_addr1 old_addr2 fp_addr1 fp_addr2
  `,
    'varchar(40)': `
    contact_time
  `,
    'varchar(72)': `
    name
  `,
    'varchar(76)': `
    notes_db_handle spl_instr_db_handle
  `,
  },
};
