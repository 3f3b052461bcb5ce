import "./appearance.js";
import "./navigation.js";
import "./nested.js";
