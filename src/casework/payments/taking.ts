/** How the council takes money. */
export interface PaymentRules {
  /** Whether officers type in cards for people on the telephone. */
  readonly byTelephone: boolean;
}
