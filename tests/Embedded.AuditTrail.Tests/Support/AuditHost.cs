using System.Net;
using Embedded.AuditTrail.Events;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;
using YesSql.Sql;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;

namespace Embedded.AuditTrail.Tests.Support;

/// <summary>The record of events over a real database, one scope a unit of work.</summary>
internal sealed class AuditHost : IAsyncDisposable
{
    private readonly IStore _store;
    private readonly ServiceProvider _services;

    private AuditHost(IStore store)
    {
        _store = store;
        var services = new ServiceCollection();
        services.AddLogging().AddLocalization();
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<ISiteService>(Site);
        services.AddSingleton<IClientIPAddressAccessor>(new OneAddress());
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton(Shell);
        services.AddSingleton<IAuditTrailIdGenerator, AuditTrailIdGenerator>();
        services.AddScoped(_ => store.CreateSession());
        services.AddScoped<IAuditTrailManager, AuditTrailManager>();
        services.AddScoped<IAuditTrailEventHandler, RenamingHandler>();
        services.Configure<AuditTrailOptions>(static options => options
            .For<AuditHost>("Garden", text => text["Garden"])
            .WithEvent("Planted", text => text["Planted"], text => text["A tree was planted."], enableByDefault: true)
            .WithEvent("Watered", text => text["Watered"], text => text["A tree was watered."])
            .WithEvent("Felled", text => text["Felled"], text => text["A tree was felled."], isMandatory: true));
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public StoppedClock Clock { get; } = new();

    public SettingsInMemory Site { get; } = new();

    public ShellSettings Shell { get; } = new() { Name = "Default", State = TenantState.Running };

    public static async Task<AuditHost> StartAsync(Action<IConfiguration> database)
    {
        var store = await StoreFactory.CreateAndInitializeAsync(configuration =>
        {
            database(configuration);
            configuration.ContentSerializer = new YesSql.Serialization.DefaultContentSerializer(System.Text.Json.JOptions.Default);
        });
        await store.InitializeCollectionAsync(AuditTrailEvent.Collection);
        store.RegisterIndexes([new AuditTrailEventIndexProvider()]);
        await using (var session = store.CreateSession())
        {
            await new AuditTrailMigrations { SchemaBuilder = new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync()) }.CreateAsync();
            await session.SaveChangesAsync();
        }

        return new AuditHost(store);
    }

    public async Task RunAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
    }

    private sealed class OneAddress : IClientIPAddressAccessor
    {
        public Task<IPAddress?> GetIPAddressAsync() => Task.FromResult<IPAddress?>(IPAddress.Parse("203.0.113.7"));
    }
}
