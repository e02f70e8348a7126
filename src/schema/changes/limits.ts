/** The most changes of one case. */
export const CHANGE_LIMIT = 12;
/** The most weeks and parts of weeks that one answer shows. */
export const WEEK_LIMIT = 700;
