import { gatherForPerson } from '../casework/data-protection/gather-job.js';
import { gather } from '../jobs/data-protection/gather.js';
import { pseudonyms } from '../platform/audit/pseudonyms.js';
import type { BeginWorkers } from './workers-means.js';

/** Gathers what is held about those who asked for it. */
export const gatheringForPeople: BeginWorkers = async ({ jobs, auditKeys, config, ...means }) => {
  const gathering = { ...means, people: pseudonyms(auditKeys), lookedDays: config.audit.retentionDays };
  await jobs.work(gatherForPerson, data => gather(gathering, data));
};
