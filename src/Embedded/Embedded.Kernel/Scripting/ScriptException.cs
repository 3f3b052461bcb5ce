namespace Embedded.Scripting;

/// <summary>A script that is wrong or ran past its limits, with the script's text.</summary>
internal sealed class ScriptException(string message, Exception? innerException = null) : Exception(message, innerException);
