import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../api/client/problem.ts';
import { type Acting, useAction } from '../api/action.ts';
import type { FullCase } from '../api/case.ts';
import { watchedFetch } from '../api/connection.ts';
import { saveFile } from '../api/save-file.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { filesTexts } from './files-texts.ts';

type Attachment = FullCase['attachments'][number];

/** What a file says, as text. */
export const useFileText = (id: string, file: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'file', id, file],
    queryFn: ({ signal }) => api.cases.attachmentText({ params: { id, file }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};

/** The picture of one page. */
export const pictureOf = (id: string, file: string, page: number): string =>
  `/api/v1/cases/${encodeURIComponent(id)}/attachments/${encodeURIComponent(file)}/pages/${page}?width=1200`;

/** Puts a file beside the case. The typed client sends no names of files, which this header carries. */
export const useAttach = (id: string): Acting<File, unknown> => {
  const { csrf } = useSession();
  const say = useTexts(filesTexts);
  return useAction<File, unknown>({
    run: async (file) => {
      const response = await watchedFetch(() => csrf)(`/api/v1/cases/${encodeURIComponent(id)}/attachments`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-File-Name': encodeURIComponent(file.name.slice(0, 200)),
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: file,
      });
      if (!response.ok) throw await problemOf(response);
      return undefined;
    },
    done: () => say('case.file.added'),
    refresh: [['cases', 'read', id]],
  });
};

/** Saves a file as it is, without opening it. */
export const useSaveAttachment = (id: string): Acting<Attachment, unknown> => {
  const api = useApi();
  return useAction<Attachment, unknown>({
    run: async (attachment) => {
      const file = await api.cases.attachment({ params: { id, file: attachment.id } });
      saveFile(file, attachment.name ?? file.name);
    },
  });
};
