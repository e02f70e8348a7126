const NARROW = '(max-width: 720px)'; // as in style/*.css

/** Whether there is too little room to show things side by side. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches;
