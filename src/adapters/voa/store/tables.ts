/** The tables of the Agency's lists, as they are read. Days are text, numbers without limit are text. */
export type VoaTables = {
  voa_list: { content: string; list_year: number; load_id: number; epoch: number; loaded_at: Date };
  voa_entry: {
    load_id: number;
    entry_number: number;
    billing_authority: string;
    ba_reference: string | null;
    description_code: string | null;
    description: string | null;
    uarn: string;
    full_address: string | null;
    firm_name: string | null;
    postcode: string | null;
    effective_on: string | null;
    composite: string | null;
    rateable_value: number | null;
    assessment_ref: string | null;
    altered_on: string | null;
    scat_code: string | null;
    current_from: string | null;
    current_to: string | null;
  };
  voa_summary: {
    load_id: number;
    assessment_ref: string;
    scheme_ref: string | null;
    total_area: string | null;
    total_value: string | null;
    adopted_value: string | null;
    unit_of_measurement: string | null;
    unadjusted_price: string | null;
    parts: unknown;
  };
};
