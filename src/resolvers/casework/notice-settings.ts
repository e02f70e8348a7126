import type { Sender } from '../../casework/notices/document.js';
import type { NoticeMeans } from '../../casework/notices/route.js';

/** The council as its letters show it, and what it can send by. */
export interface NoticeSettings extends NoticeMeans {
  readonly from: Sender;
  readonly schemeAppeals: string;
}
