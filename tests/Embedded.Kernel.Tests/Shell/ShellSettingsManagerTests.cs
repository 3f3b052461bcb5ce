using Embedded.Shells;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace Embedded.Kernel.Tests.Shell;

public sealed class ShellSettingsManagerTests : IDisposable
{
    private readonly string _folder = TestSite.NewFolder();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Settings_come_back_as_they_were_saved()
    {
        using var manager = Manager(out var configuration);
        var settings = manager.CreateDefaultSettings().AsDefaultShell().AsRunning();
        settings.RequestUrlHost = "example.org";
        settings["ConnectionString"] = "Host=db";
        settings["Section:Key"] = "value";
        await manager.SaveSettingsAsync(settings);

        var loaded = await manager.LoadSettingsAsync(ShellSettings.DefaultShellName);

        Assert.NotNull(loaded);
        Assert.Equal(TenantState.Running, loaded.State);
        Assert.Equal(["example.org"], loaded.RequestUrlHosts);
        Assert.Equal("Host=db", loaded["ConnectionString"]);
        Assert.Equal("value", loaded.ShellConfiguration["Section:Key"]);
        Assert.Equal("host", loaded.ShellConfiguration["FromHost"]);
        Assert.Null(configuration["OrchardCore:ConnectionString"]);
        Assert.Equal(["Default"], await manager.LoadSettingsNamesAsync());
    }

    [Fact]
    public async Task Only_the_tenants_own_values_are_written()
    {
        using var manager = Manager(out _);
        var settings = manager.CreateDefaultSettings().AsDefaultShell().AsRunning();
        settings["TablePrefix"] = "p";
        await manager.SaveSettingsAsync(settings);

        var text = await File.ReadAllTextAsync(Path.Combine(_folder, "Sites", "Default", "appsettings.json"), Cancellation);

        Assert.Contains("TablePrefix", text, StringComparison.Ordinal);
        Assert.DoesNotContain("FromHost", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_named()
    {
        using var manager = Manager(out _);
        await File.WriteAllTextAsync(Path.Combine(_folder, "tenants.json"), "{ \"Default\": ", Cancellation);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(manager.LoadSettingsAsync);

        Assert.Contains("tenants.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_file()
    {
        var path = Path.Combine(_folder, "file.json");
        var contents = Enumerable.Range(0, 4).Select(i => new string((char)('a' + i), 200_000)).ToArray();
        await AtomicFile.WriteAsync(path, System.Text.Encoding.UTF8.GetBytes(contents[0]), Cancellation);

        var writing = Task.WhenAll(contents.Select(content => Task.Run(
            async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    await AtomicFile.WriteAsync(path, System.Text.Encoding.UTF8.GetBytes(content), Cancellation);
                }
            },
            Cancellation)));

        while (!writing.IsCompleted)
        {
            Assert.Contains(await File.ReadAllTextAsync(path, Cancellation), contents);
        }

        await writing;
        Assert.Equal([path], Directory.GetFiles(_folder, "*"));
    }

    private ShellSettingsManager Manager(out IConfiguration configuration)
    {
        configuration = new ConfigurationBuilder().AddInMemoryCollection([new("OrchardCore:FromHost", "host")]).Build();

        return new ShellSettingsManager(configuration, Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder }));
    }
}
