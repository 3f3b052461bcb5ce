using Embedded.Caching;
using System.Reflection;
using Embedded.Contents.Parts.Common;
using Embedded.Contents.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Settings;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.Sqlite;
using YesSql.Sql;
using ISession = YesSql.ISession;

namespace Embedded.Contents.Tests.Parts;

/// <summary>Content with all parts and fields on a real SQLite file; only the clock, the settings and the shell are stand-ins.</summary>
public sealed class PartsSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;
    private readonly IStore _store;

    private PartsSite(string folder, ServiceProvider services, IStore store)
    {
        _folder = folder;
        _services = services;
        _store = store;
    }

    internal TestClock Clock => (TestClock)_services.GetRequiredService<IClock>();

    internal TestSite Site => _services.GetRequiredService<TestSite>();

    public static async Task<PartsSite> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("parts").FullName;
        var store = await StoreFactory.CreateAndInitializeAsync(configuration =>
            configuration.UseSqLite($"Data Source={Path.Combine(folder, "site.db")}"));

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOptions();
        services.AddMemoryCache();
        services.AddPageDependencies();
        services.AddSingleton(typeof(IStringLocalizer<>), typeof(PlainLocalizer<>));
        services.AddSingleton(store);
        services.AddScoped(provider =>
        {
            var session = provider.GetRequiredService<IStore>().CreateSession();
            session.RegisterIndexes([.. provider.GetServices<IScopedIndexProvider>()]);

            return session;
        });
        services.AddSingleton<IClock, TestClock>();
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        services.AddSingleton<OrchardCore.Entities.IIdGenerator, TestIds>();
        services.AddSingleton<TestSite>();
        services.AddSingleton<ISiteService>(provider => provider.GetRequiredService<TestSite>());
        services.AddSingleton(typeof(IDocumentManager<>), typeof(TestDocuments<>));
        services.AddSingleton(new ShellSettings { Name = "Default" });
        LiquidStartup().ConfigureServices(services);
        services.AddContentManagement();
        services.AddSingleton<IContentDefinitionStore, TestDefinitions>();

        foreach (var startup in Startups())
        {
            startup.ConfigureServices(services);
        }

        var provider = services.BuildServiceProvider();
        store.RegisterIndexes(provider.GetServices<IIndexProvider>());
        var site = new PartsSite(folder, provider, store);
        await site.MigrateAsync();

        return site;
    }

    public async Task UsingAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public async Task<T> UsingAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await UsingAsync(async services => { result = await work(services); });

        return result;
    }

    public Task DefineAsync(string type, Action<OrchardCore.ContentManagement.Metadata.Builders.ContentTypeDefinitionBuilder> build) =>
        UsingAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, build));

    public Task DefinePartAsync(string part, Action<OrchardCore.ContentManagement.Metadata.Builders.ContentPartDefinitionBuilder> build) =>
        UsingAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync(part, build));

    /// <summary>Creates, validates and publishes an item as the API does; returns what is wrong with it, nothing where all is well.</summary>
    internal Task<(ContentItem Item, string[] Members)> CreateAsync(string type, Action<ContentItem> fill, bool publish = true) =>
        UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync(type);
            fill(item);
            var result = await manager.UpdateValidateAndCreateAsync(item, VersionOptions.Draft);
            if (!result.Succeeded)
            {
                await services.GetRequiredService<ISession>().CancelAsync();

                return (item, result.Errors.SelectMany(error => error.MemberNames).ToArray());
            }

            if (publish)
            {
                await manager.PublishAsync(item);
            }

            return (item, []);
        });

    internal Task ChangeAsync(string contentItemId, Func<IContentManager, ContentItem, Task> change, VersionOptions? options = null) =>
        UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.GetAsync(contentItemId, options ?? VersionOptions.DraftRequired);
            await change(manager, item!);
        });

    internal Task<ContentRoute?> FindRouteAsync(string path) =>
        UsingAsync(async services => await services.GetRequiredService<IContentRoutes>().FindAsync(path));

    internal Task<TIndex[]> RowsAsync<TIndex>()
        where TIndex : class, IIndex =>
        UsingAsync(async services => (await services.GetRequiredService<ISession>().QueryIndex<TIndex>().ListAsync()).ToArray());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<StartupBase> Startups() => typeof(SharedStartup).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(StartupBase)) && !type.IsAbstract)
        .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Length == 0))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (StartupBase)Activator.CreateInstance(type)!);

    private static StartupBase LiquidStartup() => (StartupBase)Activator.CreateInstance(
        typeof(OrchardCore.Liquid.ILiquidTemplateManager).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(StartupBase))),
        new ShellConfiguration())!;

    private Task MigrateAsync() => UsingAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var transaction = await session.BeginTransactionAsync();
        var schema = new SchemaBuilder(_store.Configuration, transaction);
        foreach (var migration in services.GetServices<IDataMigration>())
        {
            migration.SchemaBuilder = schema;
            var create = migration.GetType().GetMethod("CreateAsync", BindingFlags.Public | BindingFlags.Instance);
            await (Task<int>)create!.Invoke(migration, null)!;
        }
    });

    private sealed class TestIds : OrchardCore.Entities.IIdGenerator
    {
        public string GenerateUniqueId() => Guid.NewGuid().ToString("n")[..26];
    }

    private sealed class TestDefinitions : IContentDefinitionStore
    {
        private ContentDefinitionRecord _record = new();

        public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => Task.FromResult(_record);

        public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => Task.FromResult(_record);

        public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
        {
            _record = contentDefinitionRecord;

            return Task.CompletedTask;
        }
    }

    private sealed class TestDocuments<TDocument> : IDocumentManager<TDocument>
        where TDocument : class, new()
    {
        private TDocument? _document;

        public Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null) => Task.FromResult(_document ??= new TDocument());

        public Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null) => Task.FromResult(_document ??= new TDocument());

        public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
        {
            _document = document;

            return Task.CompletedTask;
        }
    }

    internal sealed class TestSite : ISiteService
    {
        public SiteSettings Settings { get; } = new();

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(Settings);

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Settings);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }
}
