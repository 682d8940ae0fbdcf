import { type Acting, useAction } from '../api/action.ts';
import type { FullCase } from '../api/case.ts';
import { saveFile } from '../api/save-file.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { actionTexts } from './action-texts.ts';

/** Saves everything about a case in one file. */
export const useEvidencePack = ({ id }: FullCase): Acting<void, unknown> => {
  const api = useApi();
  const say = useTexts(actionTexts);
  return useAction({
    run: async () => {
      const file = await api.cases.evidencePack({ params: { id } });
      saveFile(file);
    },
    done: () => say('case.act.pack.done'),
  });
};
