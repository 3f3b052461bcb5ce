import "./appearance.js";
import "./navigation.js";
