import type { Handler } from '../jobs/handler.ts';
import type { Parts } from './parts.ts';
import { type Asking, createAsking } from './review/asked.ts';
import { type Bulk, createBulk } from './review/bulk.ts';
import { type CampaignDecisions, createCampaignDecisions } from './review/campaign-decisions.ts';
import type { ReviewContext, ReviewSeams } from './review/context.ts';
import { createDeciding, type Deciding } from './review/decide.ts';
import { createPacking, type Packing } from './review/evidence-pack.ts';
import { createFiles, type Files } from './review/file.ts';
import { createJudging, type Judging } from './review/judging.ts';
import { createPapers, type Papers } from './review/papers.ts';
import { createQueue, type Queue } from './review/queue.ts';
import { createSecondLooks, type SecondLooks } from './review/second-looks.ts';
import type { ReviewSettings } from './review/settings.ts';
import { settleHandler } from './review/settle.ts';
import { createLines, type Lines, upkeepHandlers } from './review/upkeep.ts';
import { createVerification, type Verification } from './review/verification.ts';
import { createWork, type Work } from './review/work.ts';

/** Everything that people do with cases. */
export interface Cases {
  readonly queue: Queue;
  readonly files: Files;
  readonly work: Work;
  readonly bulk: Bulk;
  readonly asking: Asking;
  readonly deciding: Deciding;
  readonly papers: Papers;
  readonly verification: Verification;
  readonly judging: Judging;
  readonly packing: Packing;
  readonly secondLooks: SecondLooks;
  readonly lines: Lines;
  readonly campaigns: CampaignDecisions;
  /** Jobs that follow from decisions, and recurring ones: `cases.sla`, `cases.wake`, `cases.lines`. */
  readonly handlers: readonly Handler[];
}

export const createCases = (parts: Parts, settings: ReviewSettings, seams: ReviewSeams): Cases => {
  const context: ReviewContext = { ...parts, settings, seams };
  const work = createWork(context);
  return {
    queue: createQueue(context),
    files: createFiles(context),
    work,
    bulk: createBulk(context, work),
    asking: createAsking(context),
    deciding: createDeciding(context),
    papers: createPapers(context),
    verification: createVerification(context),
    judging: createJudging(context),
    packing: createPacking(context),
    secondLooks: createSecondLooks(context),
    lines: createLines(context),
    campaigns: createCampaignDecisions(context),
    handlers: [settleHandler(context), ...upkeepHandlers(context)],
  };
};
