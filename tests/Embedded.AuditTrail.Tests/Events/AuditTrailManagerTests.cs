using Embedded.AuditTrail.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Models;
using YesSql;

namespace Embedded.AuditTrail.Tests.Events;

public abstract class AuditTrailManagerTests : IAsyncLifetime
{
    private AuditHost? _started;

    private AuditHost Host => _started!;

    public async ValueTask InitializeAsync() => _started = await AuditHost.StartAsync(await CreateDatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }

        await DropDatabaseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<Action<IConfiguration>> CreateDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    [Fact]
    public async Task An_event_is_kept_with_who_did_it_when_and_what_handlers_made_of_it()
    {
        await RecordAsync("Planted", "buoi");

        var kept = Assert.Single(await EventsAsync());
        Assert.Equal(("Garden", "Planted", "tree!"), (kept.Category, kept.Name, kept.CorrelationId));
        Assert.Equal(("4lan", "lan", "LAN"), (kept.UserId, kept.UserName, kept.NormalizedUserName));
        Assert.Equal(Host.Clock.UtcNow, kept.CreatedUtc);
        Assert.Null(kept.ClientIpAddress);
        Assert.Equal("bưởi", kept.As<TreeEvent>().Tree);
        await Host.RunAsync(async services =>
        {
            var manager = services.GetRequiredService<IAuditTrailManager>();
            Assert.Equal("Planted", (await manager.GetEventAsync(kept.EventId))!.Name);
            Assert.Null(await manager.GetEventAsync("4nothing"));
            Assert.Equal("A tree was planted.", manager.DescribeEvent(kept).Description(services).Value);
            Assert.Equal("Garden", Assert.Single(manager.DescribeCategories()).LocalizedName(services).Value);
        });
    }

    [Fact]
    public async Task An_event_goes_with_the_work_that_was_undone()
    {
        await Host.RunAsync(async services =>
        {
            await RecordAsync(services, "Planted", "xoài");
            await services.GetRequiredService<ISession>().CancelAsync();
        });

        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task What_the_settings_leave_out_and_what_nobody_declared_is_not_kept()
    {
        await RecordAsync("Watered", "xoài");
        await RecordAsync("Painted", "xoài");
        Assert.Empty(await EventsAsync());

        Host.Site.Settings.Put(new AuditTrailSettings
        {
            ClientIpAddressAllowed = true,
            Categories =
            [
                new()
                {
                    Name = "Garden",
                    Events =
                    [
                        new() { Name = "Planted", Category = "Garden", IsEnabled = false },
                        new() { Name = "Watered", Category = "Garden", IsEnabled = true },
                        new() { Name = "Felled", Category = "Garden", IsEnabled = false },
                    ],
                },
            ],
        });
        await RecordAsync("Planted", "xoài");
        await RecordAsync("Watered", "xoài");
        await RecordAsync("Felled", "xoài");

        var kept = await EventsAsync();
        Assert.Equal(["Felled", "Watered"], kept.Select(one => one.Name).Order());
        Assert.All(kept, one => Assert.Equal("203.0.113.7", one.ClientIpAddress));
    }

    [Fact]
    public async Task A_site_that_is_being_set_up_keeps_nothing()
    {
        Host.Shell.State = TenantState.Initializing;
        await RecordAsync("Planted", "xoài");

        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task What_is_older_is_trimmed()
    {
        await RecordAsync("Planted", "xoài");
        Host.Clock.UtcNow += TimeSpan.FromDays(10);
        await RecordAsync("Felled", "xoài");
        var trimmed = 0;

        await Host.RunAsync(async services => trimmed = await services.GetRequiredService<IAuditTrailManager>().TrimEventsAsync(TimeSpan.FromDays(10)));

        Assert.Equal(1, trimmed);
        Assert.Equal("Felled", Assert.Single(await EventsAsync()).Name);
    }

    private Task RecordAsync(string name, string tree) => Host.RunAsync(services => RecordAsync(services, name, tree));

    private static Task RecordAsync(IServiceProvider services, string name, string tree)
        => services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(new AuditTrailContext<TreeEvent>(name, "Garden", "tree", "4lan", "lan", new TreeEvent { Tree = tree }));

    private async Task<IReadOnlyList<AuditTrailEvent>> EventsAsync()
    {
        IReadOnlyList<AuditTrailEvent> events = [];
        await Host.RunAsync(async services => events =
            [.. await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(collection: AuditTrailEvent.Collection).ListAsync()]);

        return events;
    }
}
