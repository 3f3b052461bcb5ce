namespace Embedded.Hosting;

/// <summary>Why the process cannot start, in words for whoever runs it, and the code it exits with.</summary>
public sealed class StartupException(ExitCode exitCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public ExitCode ExitCode { get; } = exitCode;
}
