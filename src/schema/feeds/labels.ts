/** What the Department for Work and Pensions tells of somebody's benefits. */
export const AWARD_TOLD = { sensitivity: 'personal', purpose: 'benefit', origin: 'dwp' } as const;
/** The part of it that says something of their health. */
export const AWARD_TOLD_HEALTH = { ...AWARD_TOLD, sensitivity: 'special' } as const;
/** What the Department asks to be looked into: never for the person whom it is about. */
export const LOOKED_INTO = { sensitivity: 'personal', purpose: 'detection', origin: 'dwp' } as const;
/** What HM Revenue and Customs tells of pay and pensions. */
export const PAY_TOLD = { sensitivity: 'personal', purpose: 'detection', origin: 'hmrc' } as const;
/** What the Insolvency Service tells of a debt. */
export const HOLD_TOLD = { sensitivity: 'personal', purpose: 'account', origin: 'insolvency' } as const;
/** That it is for a mental health crisis. */
export const HOLD_TOLD_HEALTH = { ...HOLD_TOLD, sensitivity: 'special' } as const;
