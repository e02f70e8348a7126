import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { KeptAward } from '../../../casework/kept/award-effect.js';
import { fromJson } from '../../../domain/working-json.js';
import { KeptAwardType } from '../../../schema/casework/award.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { WorkingType } from '../../../schema/working.js';
import { WorkingView } from '../../working-view.js';

const LABELS: Readonly<Record<string, string>> = {
  HOUSING_BENEFIT: 'A week of housing benefit',
  COUNCIL_TAX_REDUCTION: 'A day of council tax reduction',
};

@Resolver(() => KeptAwardType)
export class KeptAwardResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => WorkingType, {
    nullable: true,
    description: "Of a week of housing benefit, of a day of council tax reduction; null for the Department's schemes.",
  })
  working(@Root() { scheme, working }: KeptAward): WorkingView | null {
    return working === null ? null : new WorkingView(LABELS[scheme] ?? scheme, fromJson(working));
  }
}
