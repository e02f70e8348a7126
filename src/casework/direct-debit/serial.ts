const WIDTH = 6;

/** What Bacs calls a file: its number with noughts before it. Throws RangeError once a million have been made. */
export function serialOf(number: number): string {
  const serial = `${number}`.padStart(WIDTH, '0');
  if (serial.length > WIDTH) throw new RangeError('the serials of files to Bacs are used up');
  return serial;
}

/** The file of a serial; null for what is none of ours. */
export const fileOf = (serial: string): number | null => (/^\d{6}$/.test(serial) ? Number(serial) : null);

export const placeOfFile = (serial: string): string => `file ${serial}`;
