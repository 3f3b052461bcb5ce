using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace Portal.TestSupport;

/// <summary>
/// Runs a program's own entry point in this process and hands out the host that it builds, so that a test runs exactly
/// what a site's operator runs.
/// </summary>
internal sealed class EntryPointHost : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<EntryPointHost?> s_current = new();

    private readonly TaskCompletionSource<IHost> _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IDisposable? _hosting;

    public Task? Run { get; private set; }

    public static async Task<(EntryPointHost Program, IHost Host)> StartAsync(Assembly assembly, string[] arguments)
    {
        var program = new EntryPointHost();
        using var listeners = DiagnosticListener.AllListeners.Subscribe(program);
        program.Run = Task.Factory.StartNew(() => program.Invoke(assembly, arguments), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var first = await Task.WhenAny(program._built.Task, program.Run);
        if (first == program.Run)
        {
            await program.Run;
            throw new InvalidOperationException("The program ended before it built a host.");
        }

        program._hosting?.Dispose();
        return (program, await program._built.Task);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            _hosting = value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "HostBuilt" && s_current.Value == this)
        {
            _built.TrySetResult((IHost)value.Value!);
        }
    }

    private void Invoke(Assembly assembly, string[] arguments)
    {
        s_current.Value = this;
        assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null);
    }
}
