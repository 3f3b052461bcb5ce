namespace Embedded.Hosting;

/// <summary>Ends the process with the code and the words of a <see cref="StartupException"/> that nobody caught.</summary>
internal static class StartupFailure
{
    private static int _registered;

    public static void Register()
    {
        if (Interlocked.Exchange(ref _registered, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => End(unhandled.ExceptionObject as Exception);
        }
    }

    private static void End(Exception? exception)
    {
        if (Find(exception) is { } failure)
        {
            Console.Error.WriteLine($"The site cannot start ({failure.ExitCode}): {failure.Message}");
            Environment.Exit((int)failure.ExitCode);
        }
    }

    private static StartupException? Find(Exception? exception) => exception switch
    {
        null => null,
        StartupException failure => failure,
        AggregateException aggregate => aggregate.InnerExceptions.Select(Find).FirstOrDefault(found => found is not null),
        _ => Find(exception.InnerException),
    };
}
