import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { GroupSummary } from '../groups/schemas.ts';
import type { PathwayRecord, WayTarget } from './records.ts';
import type { Pathway, PublicTarget, WayGroup } from './schemas.ts';

/** What targets lead to, as it is public; undefined for what is not there, or not any more. */
export interface TargetsAround {
  group: (id: string) => GroupSummary | undefined;
  openQuestion: (id: string) => PublicTarget['openQuestion'];
  panel: (id: string) => PublicTarget['panel'];
  takesFeedback: boolean;
}

const wayGroup = (group: GroupSummary): WayGroup => {
  const {
    id,
    name,
    summary,
    audiences,
    ages,
    careContexts,
    place,
    attendance,
    standing,
    room,
    next,
    rhythm,
  } = group;
  return {
    ...{ id, name, summary, audiences, careContexts, place, attendance, standing, room },
    ...(ages && { ages }),
    ...(next && { next }),
    ...(rhythm && { rhythm }),
  };
};

/** The one place where a way's public form is made. What a target led to and is gone is left out; the way stays. */
export const publicPathway = (
  record: PathwayRecord,
  around: TargetsAround,
  context: Pick<PublicFormContext, 'language' | 'languagesOf'>,
): Pathway => {
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, context.language, context.languagesOf(record.organisation));
  const target = (one: WayTarget): PublicTarget[] => {
    const { kind } = one;
    switch (kind) {
      case 'group': {
        const group = around.group(one.group);
        return group ? [{ kind, group: wayGroup(group) }] : [];
      }
      case 'open-question': {
        const openQuestion = around.openQuestion(one.openQuestion);
        return openQuestion ? [{ kind, openQuestion }] : [];
      }
      case 'panel': {
        const panel = around.panel(one.panel);
        return panel ? [{ kind, panel }] : [];
      }
      case 'feedback':
        return around.takesFeedback ? [{ kind }] : [];
      case 'come-along':
        return [{ kind, as: one.as }];
      case 'link':
        return [{ kind, link: { url: one.url, words: say(one.words) } }];
      default:
        return [{ kind }];
    }
  };
  const { id, organisation, way, name, text, childText, youthText, audiences, careContexts } = record;
  return {
    ...{ id, organisation, way },
    ...(name && { name: say(name) }),
    text: say(text),
    ...(childText && { childText: say(childText) }),
    ...(youthText && { youthText: say(youthText) }),
    audiences,
    careContexts,
    targets: record.targets.flatMap(target),
  };
};
