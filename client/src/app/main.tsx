import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { liveWithStylePolicy } from './csp-nonce';
import { startI18n } from './i18n/i18n';
import { Providers } from './providers';
import { takeOverAtStart } from './register-worker';
import { wipeWhatIsOld } from '../shared/device/wipe';

liveWithStylePolicy();

const root = document.getElementById('root');
if (root) {
  void Promise.all([startI18n(), takeOverAtStart(), wipeWhatIsOld()]).then(() => {
    createRoot(root).render(
      <StrictMode>
        <Providers />
      </StrictMode>,
    );
  });
}
