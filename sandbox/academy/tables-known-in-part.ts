import type { Columns } from './columns.js';

/**
 * Tables of which public code shows some columns and not their types: those columns are here, the types are Testshire's. A
 * real one has more.
 */
export const TABLES_KNOWN_IN_PART: Readonly<Record<string, Columns>> = {
  ctbandperiod: {
    'varchar(18)': 'property_ref',
    'varchar(1)': 'band',
    timestamp: 'band_from band_to',
    smallint: 'live_ind',
  },
  ctliab_person: { integer: 'account_ref party_ref', smallint: 'liab_pos liab_pers_occ', 'varchar(32)': 'liab_name' },
  ctnon_liab: { integer: 'account_ref party_ref', smallint: 'nonliab_occ', 'varchar(32)': 'nonliab_name' },
  cttransaction: {
    integer: 'account_ref',
    timestamp: 'process_date',
    'numeric(14,2)': 'tran_amount',
    'varchar(5)': 'tran_code',
  },
  cttrancode: { 'varchar(5)': 'tran_code', 'varchar(40)': 'tran_desc' },
  ctpaymethod: { 'varchar(5)': 'paymeth_code', 'varchar(40)': 'paymeth_desc', timestamp: 'paymeth_year' },
  ctnotice: { integer: 'account_ref', 'numeric(14,2)': 'notice_balance' },
  ctnotepad: { integer: 'account_ref', 'varchar(8)': 'user_id', 'varchar(76)': 'notes_db_handle' },
  ctnotes_so: { 'varchar(20)': 'string_id', text: 'text_value' },
  hbincome: {
    integer: 'claim_id',
    smallint: 'house_id freq_len freq_period',
    'numeric(14,2)': 'inc_amt',
    'varchar(5)': 'inc_code',
  },
  hbinccode: { 'varchar(5)': 'code', 'varchar(40)': 'descrip1', 'varchar(37)': 'to_date' },
  hbrentass: {
    integer: 'claim_id',
    timestamp: 'from_date to_date',
    smallint: 'type_ind dhp_ind manual_ind payee_ind',
    'numeric(14,2)': 'model_amt local_amt thresh_amt',
    'varchar(16)': 'creditor_id',
  },
  hbctaxass: {
    integer: 'claim_id',
    timestamp: 'from_date to_date',
    smallint: 'type_ind dhp_ind',
    'numeric(14,2)': 'model_amt',
  },
  hbctaxclaim: { integer: 'claim_id ctax_claim_id', 'varchar(10)': 'ctax_ref' },
  hbrenttrans: { integer: 'claim_id last_upd', timestamp: 'posting_date', 'numeric(14,2)': 'pay_net_amt' },
  hbdocout: {
    integer: 'claim_id document_id',
    'varchar(8)': 'correspondence_code user_id',
    timestamp: 'completed_date',
    'varchar(37)': 'sent_date',
  },
  hbclaimnotes: { 'varchar(20)': 'string_id', integer: 'row_sequence', text: 'text_value' },
  hbclaimdiary: {
    integer: 'claim_id',
    'varchar(2)': 'diary_code',
    'varchar(76)': 'diary_notes_handle',
    'varchar(8)': 'user_id',
  },
  hbdiary: { 'varchar(2)': 'code', 'varchar(40)': 'descrip' },
  crcreditor: {
    'varchar(16)': 'creditor_id',
    'varchar(72)': 'name',
    'varchar(35)': 'addr1 addr2 addr3 addr4',
    'varchar(10)': 'post_code',
  },
};

/** Keys that every question goes by. */
export const INDEXES = [
  'ctaccount (account_ref)',
  'ctaccount (party_ref)',
  'ctliab_person (account_ref)',
  'ctliab_person (party_ref)',
  'ctoccupation (account_ref)',
  'ctproperty (property_ref)',
  'ctbandperiod (property_ref)',
  'ctnotice (account_ref)',
  'cttransaction (account_ref)',
  'ctnotepad (account_ref)',
  'ctnotes_so (string_id)',
  'hbclaim (claim_id)',
  'hbhousehold (claim_id)',
  'hbmember (claim_id)',
  'hbmember (party_ref)',
  'hbmember (person_ref)',
  'hbrentass (claim_id)',
  'hbctaxass (claim_id)',
  'hbctaxclaim (claim_id)',
  'hbrenttrans (claim_id)',
  'hbdocout (claim_id)',
  'hbclaimnotes (string_id)',
  'syemail (reference_id)',
  'syphone (ref)',
] as const;
