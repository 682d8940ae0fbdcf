import './ui/tokens.css';
import './ui/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from './api/queries.ts';
import { ApiProvider } from './api/session.tsx';
import { Gate } from './shell/gate.tsx';
import { Shell } from './shell/shell.tsx';
import { Texts } from './text/texts.tsx';
import { TipProvider } from './ui/tip.tsx';

const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');

createRoot(place).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <Texts>
        <QueryClientProvider client={createQueries()}>
          <ApiProvider>
            <TipProvider>
              <Gate>
                <Shell />
              </Gate>
            </TipProvider>
          </ApiProvider>
        </QueryClientProvider>
      </Texts>
    </CSPProvider>
  </StrictMode>,
);
