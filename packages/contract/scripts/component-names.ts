import * as z from 'zod/mini';
import * as areas from '../src/areas/schemas.ts';
import * as boardFigures from '../src/board/figures-schemas.ts';
import * as boardLinks from '../src/board/links-schemas.ts';
import * as board from '../src/board/schemas.ts';
import * as challenges from '../src/challenges/schemas.ts';
import * as concerns from '../src/concerns/schemas.ts';
import * as conversations from '../src/conversations/schemas.ts';
import * as feedback from '../src/feedback/schemas.ts';
import * as feedbackForm from '../src/feedback/form-schemas.ts';
import * as feedbackGroups from '../src/feedback-groups/schemas.ts';
import { Text } from '../src/foundation/texts.ts';
import * as groups from '../src/groups/schemas.ts';
import * as health from '../src/health/schemas.ts';
import * as log from '../src/log/schemas.ts';
import * as exclusions from '../src/matters/exclusions-schemas.ts';
import * as matters from '../src/matters/schemas.ts';
import * as toldAnswer from '../src/matters/told-answer.ts';
import * as openQuestions from '../src/open-questions/schemas.ts';
import * as openQuestionsStaff from '../src/open-questions/staff-schemas.ts';
import * as organisations from '../src/organisations/schemas.ts';
import * as panels from '../src/panels/schemas.ts';
import * as panelsStaff from '../src/panels/staff-schemas.ts';
import { FieldFault, Problem } from '../src/problems.ts';
import * as questionSets from '../src/question-sets/schemas.ts';
import * as questionSetsStaff from '../src/question-sets/staff-schemas.ts';
import * as staff from '../src/staff/schemas.ts';
import * as subscriptions from '../src/subscriptions/schemas.ts';
import * as templates from '../src/templates/schemas.ts';

const modules = [
  { Text, FieldFault, Problem },
  areas,
  board,
  boardFigures,
  boardLinks,
  challenges,
  concerns,
  conversations,
  feedback,
  feedbackForm,
  feedbackGroups,
  groups,
  health,
  log,
  exclusions,
  matters,
  toldAnswer,
  openQuestions,
  openQuestionsStaff,
  organisations,
  panels,
  panelsStaff,
  questionSets,
  questionSetsStaff,
  staff,
  subscriptions,
  templates,
];

/** Objects and choices between objects; what goes into the address becomes parameters, not a component. */
const isComponent = (name: string, value: unknown): value is z.ZodMiniType =>
  value instanceof z.ZodMiniType &&
  ['object', 'union'].includes(value._zod.def.type) &&
  !/(Query|Params)$/.test(name);

/** The schemas that stand in OpenAPI under their names in the code. */
export const componentNames = z.registry<{ id: string }>();
for (const module of modules) {
  for (const [name, value] of Object.entries(module)) {
    if (isComponent(name, value)) componentNames.add(value, { id: name });
  }
}
