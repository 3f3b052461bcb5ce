using Embedded.Caching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Sql;

namespace Embedded.Contents.Tests.Host;

/// <summary>Content management over a real database, one scope a unit of work.</summary>
internal sealed class ContentHost : IAsyncDisposable
{
    private readonly IStore _store;
    private readonly ServiceProvider _services;

    private ContentHost(IStore store)
    {
        _store = store;
        var services = new ServiceCollection();
        Configure(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public TestClock Clock { get; } = new();

    public EventLog Log { get; } = new();

    public void Configure(IServiceCollection services)
    {
        services.AddLogging();
        services.AddMemoryCache();
        services.AddPageDependencies();
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<OrchardCore.Entities.IIdGenerator, SequentialIds>();
        services.AddSingleton(Log);
        services.AddScoped(_ => _store.CreateSession());
        services.AddScoped<IContentDefinitionStore, SessionDefinitionStore>();
        services.AddScoped<IContentHandler>(_ => new LoggingContentHandler(Log, "first"));
        services.AddScoped<IContentHandler>(_ => new LoggingContentHandler(Log, "second"));
        services.AddContentManagement();
        services.AddContentPart<NotePart>().AddHandler<NotePartHandler>();
        services.AddContentField<NoteField>().AddHandler<NoteFieldHandler>();
    }

    public static async Task<ContentHost> StartAsync(Action<IConfiguration> database)
    {
        var store = await StoreFactory.CreateAndInitializeAsync(configuration =>
        {
            database(configuration);
            configuration.ContentSerializer = new YesSql.Serialization.DefaultContentSerializer(System.Text.Json.JOptions.Default);
        });
        store.RegisterIndexes([new ContentItemIndexProvider()]);
        await using (var session = store.CreateSession())
        {
            var migrations = new Migrations { SchemaBuilder = new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync()) };
            await migrations.CreateAsync();
            await session.SaveChangesAsync();
        }

        var host = new ContentHost(store);
        await host.RunAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("Note", part => part.WithField<NoteField>("Lead"));
            await definitions.AlterTypeDefinitionAsync("Note", type => type
                .DisplayedAs("Ghi chú").Draftable().Versionable().Securable()
                .WithPart<NotePart>()
                .WithPart("Note"));
        });

        return host;
    }

    public async Task RunAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public async Task<T> RunAsync<T>(Func<IContentManager, Task<T>> work)
    {
        T result = default!;
        await RunAsync(async services => result = await work(services.GetRequiredService<IContentManager>()));

        return result;
    }

    public Task RunAsync(Func<IContentManager, Task> work) => RunAsync(services => work(services.GetRequiredService<IContentManager>()));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
    }
}
