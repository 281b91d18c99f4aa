import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { liveWithStylePolicy } from './csp-nonce';
import { startI18n } from './i18n/i18n';
import { Providers } from './providers';

liveWithStylePolicy();

const root = document.getElementById('root');
if (root) {
  void startI18n().then(() => {
    createRoot(root).render(
      <StrictMode>
        <Providers />
      </StrictMode>,
    );
  });
}
