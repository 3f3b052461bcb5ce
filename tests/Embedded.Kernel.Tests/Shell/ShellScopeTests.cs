using OrchardCore.Environment.Shell.Scope;

namespace Embedded.Kernel.Tests.Shell;

public sealed class ShellScopeTests
{
    [Fact]
    public async Task Deferred_tasks_run_in_a_scope_of_their_own_after_the_work()
    {
        await using var site = await TestSite.StartAsync();
        var order = new List<string>();

        await site.InScopeAsync(outer =>
        {
            ShellScope.AddDeferredTask(inner =>
            {
                order.Add("deferred");
                Assert.NotSame(outer, inner);
                Assert.Same(inner, ShellScope.Current);

                return Task.CompletedTask;
            });
            ShellScope.RegisterBeforeDispose(_ =>
            {
                order.Add("last");

                return Task.CompletedTask;
            }, last: true);
            ShellScope.RegisterBeforeDispose(_ =>
            {
                order.Add("before");

                return Task.CompletedTask;
            });
            order.Add("work");

            return Task.CompletedTask;
        });

        Assert.Equal(["work", "before", "last", "deferred"], order);
        Assert.Null(ShellScope.Current);
    }

    [Fact]
    public async Task An_exception_reaches_the_handlers_and_the_caller_and_defers_nothing()
    {
        await using var site = await TestSite.StartAsync();
        Exception? handled = null;
        var deferred = false;

        await Assert.ThrowsAsync<InvalidDataException>(() => site.InScopeAsync(_ =>
        {
            ShellScope.AddExceptionHandler((_, exception) =>
            {
                handled = exception;

                return Task.CompletedTask;
            });
            ShellScope.AddDeferredTask(_ =>
            {
                deferred = true;

                return Task.CompletedTask;
            });

            throw new InvalidDataException();
        }));

        Assert.IsType<InvalidDataException>(handled);
        Assert.False(deferred);
    }
}
