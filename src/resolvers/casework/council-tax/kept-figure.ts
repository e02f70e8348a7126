import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { BillFigure } from '../../../casework/kept/bill-effect.js';
import { fromJson } from '../../../domain/working-json.js';
import { KeptFigureType } from '../../../schema/casework/bill-effect.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { WorkingType } from '../../../schema/working.js';
import { WorkingView } from '../../working-view.js';

@Resolver(() => KeptFigureType)
export class KeptFigureResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => WorkingType)
  working(@Root() { from, to, working }: BillFigure): WorkingView {
    return new WorkingView(`Council tax from ${from} to ${to}`, fromJson(working));
  }
}
