using Embedded.Users.DataProtection;
using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Documents;
using OrchardCore.Entities;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.Sqlite;
using YesSql.Sql;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;
using ISession = YesSql.ISession;

namespace Embedded.Users.Tests.Support;

/// <summary>The services of the accounts feature over a real SQLite file.</summary>
public sealed class AccountsSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;
    private readonly IStore _store;

    private AccountsSite(string folder, WebApplication app, IStore store)
    {
        _folder = folder;
        _app = app;
        _store = store;
    }

    public static async Task<AccountsSite> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("accounts").FullName;
        var file = Path.Combine(folder, "accounts.db");
        var store = await StoreFactory.CreateAndInitializeAsync(new Configuration().UseSqLite($"Data Source={file};Pooling=False"));

        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var services = builder.Services;
        var settings = new ShellSettings { Name = "Default" };
        var shellOptions = new ShellOptions { ShellsApplicationDataPath = folder, ShellsContainerName = "Sites" };
        var configuration = new ShellConfiguration(new ConfigurationBuilder().Build());

        services.AddLocalization().AddHttpContextAccessor().AddRouting();
        services.AddSingleton(settings).AddSingleton<IShellConfiguration>(configuration);
        services.AddSingleton(store);
        services.AddScoped(_ => store.CreateSession());
        services.AddSingleton<IDocumentManager<RolesDocument>, RolesInMemory>();
        services.AddSingleton<ISiteService, SiteInMemory>();
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddSingleton<ITypeFeatureProvider, NoFeatures>();
        services.AddScoped<IPermissionProvider, TestPermissions>();
        new DataProtectionStartup(Options.Create(shellOptions), settings, builder.Environment).ConfigureServices(services);
        new RolesCoreStartup().ConfigureServices(services);
        new RolesStartup().ConfigureServices(services);
        new Startup().ConfigureServices(services);
        new SignInStartup(settings, configuration, builder.Environment).ConfigureServices(services);

        var app = builder.Build();
        store.RegisterIndexes([.. app.Services.GetServices<IIndexProvider>()]);
        await MigrateAsync(store);

        var accounts = new AccountsSite(folder, app, store);
        await accounts.InScopeAsync(async services =>
        {
            var roles = services.GetRequiredService<RoleManager<IRole>>();
            foreach (var name in new[] { "Administrator", "Editor", "Authenticated", "Anonymous" })
            {
                Assert.True((await roles.CreateAsync(new Role { RoleName = name })).Succeeded);
            }
        });

        return accounts;
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await InScopeAsync(async services => { result = await work(services); });
        return result;
    }

    public Task<User> AddAsync(string name, string password = "Mat-khau-1", params string[] roles) => InScopeAsync(async services =>
    {
        var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = [.. roles] };
        var result = await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
        return user;
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task MigrateAsync(IStore store)
    {
        await using var connection = store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(store.Configuration.IsolationLevel);
        await new UsersMigrations { SchemaBuilder = new SchemaBuilder(store.Configuration, transaction) }.CreateAsync();
        await transaction.CommitAsync();
    }

    private sealed class NoFeatures : ITypeFeatureProvider
    {
        public IExtensionInfo GetExtensionForDependency(Type dependency) => throw new NotSupportedException();

        public OrchardCore.Environment.Extensions.Features.IFeatureInfo GetFeatureForDependency(Type dependency) => throw new NotSupportedException();

        public IEnumerable<OrchardCore.Environment.Extensions.Features.IFeatureInfo> GetFeaturesForDependency(Type dependency) => [];

        public IEnumerable<Type> GetTypesForFeature(OrchardCore.Environment.Extensions.Features.IFeatureInfo feature) => [];

        public void TryAdd(Type type, OrchardCore.Environment.Extensions.Features.IFeatureInfo feature)
        {
        }
    }
}
