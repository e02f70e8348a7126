import { bacsOptions } from '../../../src/adapters/bacs/config.js';

/** The council, its numbers of no bank's. */
export const aCouncil = bacsOptions.parse({
  serviceUserNumber: '990099',
  serviceUserName: 'Testshire BC',
  sortCode: '089999',
  accountNumber: '00000009',
});

export const xml = (data: string): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><BACSDocument><Data>${data}</Data></BACSDocument>`, 'latin1');

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

export const message = (values: Readonly<Record<string, string>>): string =>
  `<MessagingAdvice ${attributes({ 'user-number': '990099', ...values })}/>`;

export const messages = (...all: readonly string[]): Uint8Array =>
  xml(`<MessagingAdvices><MessagingHeader user-number="990099"/>${all.join('')}</MessagingAdvices>`);

export const anAmendment = (values: Readonly<Record<string, string>> = {}): string =>
  message({
    'record-type': 'A',
    reference: '50098765',
    'payer-name': 'O FERNLEIGH',
    'payer-sort-code': '089999',
    'payer-account-number': '00000007',
    'reason-code': '1',
    'effective-date': '2026-11-03',
    ...values,
  });

export const unpaid = (code: string, values: Readonly<Record<string, string>> = {}): string =>
  `<ReturnedDebitItem ${attributes({
    ref: '50098765',
    transCode: '17',
    returnCode: code,
    returnDescription: 'WORDS OF THE BANK',
    originalProcessingDate: '2026-11-02',
    valueOf: '178.00',
    currency: 'GBP',
    ...values,
  })}><PayerAccount number="00000007" ref="50098765" name="O FERNLEIGH" sortCode="08-99-99"/></ReturnedDebitItem>`;

export const unpaids = (...items: readonly string[]): Uint8Array =>
  xml(`<ARUDD><Header reportType="REFT1019" adviceNumber="001" currentProcessingDate="2026-11-03"/><Advice>
    <OriginatingAccountRecords><OriginatingAccountRecord>
    <OriginatingAccount name="TESTSHIRE BC" number="00000009" sortCode="08-99-99" type="0"/>${items.join('')}
    </OriginatingAccountRecord></OriginatingAccountRecords></Advice></ARUDD>`);
