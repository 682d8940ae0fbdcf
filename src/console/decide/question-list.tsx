import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import './interview.css';
import { interviewTexts } from './interview-texts.ts';
import type { Kit } from './use-interview.ts';

/** The questions of an interview to read, in the order in which they are asked. */
export const QuestionList = ({ kit }: { readonly kit: Kit }): ReactNode => {
  const say = useTexts(interviewTexts);
  return (
    <ol className="decide-questions">
      {kit.questions.map((question) => (
        <li key={question.id}>
          {question.text}
          <p className="muted small">
            {say('decide.interview.listenFor')}: {question.listenFor}
          </p>
        </li>
      ))}
    </ol>
  );
};
