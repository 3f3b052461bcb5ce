using Embedded.Notifications.Preferences;
using Embedded.Notifications.Sending;
using Embedded.Notifications.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using YesSql;
using YesSql.Sql;

namespace Embedded.Notifications.Tests.Support;

/// <summary>Notifications over a real database, one scope a unit of work, with a way that works and one that fails.</summary>
internal sealed class NotificationHost : IAsyncDisposable
{
    private readonly IStore _store;
    private readonly ServiceProvider _services;

    private NotificationHost(IStore store)
    {
        _store = store;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IClock, Clock>();
        services.AddScoped(_ => store.CreateSession());
        services.AddScoped<INotificationService, NotificationService>();
        services.AddScoped<INotificationMethodProviderAccessor, UserMethods>();
        services.AddScoped<INotificationEvents, NotificationKeeper>();
        services.AddSingleton<INotificationEvents>(Log);
        services.AddSingleton<INotificationMethodProvider>(new FailingMethod());
        services.AddSingleton<INotificationMethodProvider>(new WorkingMethod("Letter"));
        services.AddSingleton<INotificationMethodProvider>(new WorkingMethod("Bell"));
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public NotificationLog Log { get; } = new();

    public static async Task<NotificationHost> StartAsync(Action<IConfiguration> database)
    {
        var store = await StoreFactory.CreateAndInitializeAsync(configuration =>
        {
            database(configuration);
            configuration.ContentSerializer = new YesSql.Serialization.DefaultContentSerializer(System.Text.Json.JOptions.Default);
        });
        await store.InitializeCollectionAsync(NotificationConstants.NotificationCollection);
        store.RegisterIndexes([new NotificationIndexProvider()]);
        await using (var session = store.CreateSession())
        {
            await new NotificationMigrations { SchemaBuilder = new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync()) }.CreateAsync();
            await session.SaveChangesAsync();
        }

        return new NotificationHost(store);
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
}
