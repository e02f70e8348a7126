import { z } from 'zod';

/** Text that is only ever given by reference and never printed. */
export const secretText = () => z.string().min(1).meta({ secret: true });

/** A secret: so many random bytes or more, in base64 as `openssl rand -base64 32` prints them. Gives the bytes. */
export const secretBytes = (least: number) => base64(bytes => bytes.length >= least, `at least ${least}`, least);

/** A key for a cipher, whose length is fixed. In base64; gives the bytes. */
export const keyBytes = (exactly: number) => base64(bytes => bytes.length === exactly, `${exactly}`, exactly);

const base64 = (fits: (bytes: Uint8Array) => boolean, many: string, advised: number) =>
  z
    .string()
    .meta({ secret: true })
    .transform(text => new Uint8Array(Buffer.from(text, 'base64')))
    .refine(fits, {
      message: `This must be ${many} random bytes in base64: openssl rand -base64 ${advised} makes them.`,
    })
    .meta({ secret: true });
