import "./appearance.js";
import "./navigation.js";
import "./nested.js";
import "./picker.js";
import "./html-editors.js";
import "./uploads.js";
import "./local-copy.js";
import "./shortcuts.js";
