// Every suite that runs inside VS Code, in the desktop's extension host and in the browser's.
import './marks.test';
import './hover.test';
import './navigation.test';
import './document-date.test';
import './diagnostics.test';
import './export.test';
import './files.test';
import './dialogs.test';
import './annotating.test';
import './annotating-undo.test';
import './annotating-fields.test';
import './annotating-text.test';
import './views.test';
import './folder.test';
import './comparing.test';
