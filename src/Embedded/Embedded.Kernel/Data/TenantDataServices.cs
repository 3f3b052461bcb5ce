using Embedded.Caching;
using Embedded.Storage.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Json;
using OrchardCore.Modules;
using System.Text.Json.Serialization;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Hosting;

internal static class TenantDataServices
{
    public static IServiceCollection AddTenantData(this IServiceCollection services)
    {
        services.AddOptions<DocumentJsonSerializerOptions>().Configure<IOptions<JsonDerivedTypesOptions>>(
            static (options, derivedTypes) => options.SerializerOptions.TypeInfoResolver = new PolymorphicJsonTypeInfoResolver(derivedTypes.Value));
        services.AddSingleton<TenantStore>();
        services.AddSingleton(static provider => provider.GetRequiredService<TenantStore>().Store);
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddScoped(OpenSession);
        services.AddSingleton<DocumentCache>();
        services.AddScoped<IDocumentStore, OrchardCore.Data.Documents.DocumentStore>();
        services.AddScoped(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, AutomaticDataMigrations>();

        return services;
    }

    private static ISession OpenSession(IServiceProvider services)
    {
        var session = services.GetRequiredService<IStore>().CreateSession();
        ((DocumentSession)session).Observer = services.GetRequiredService<PageDependencies>();

        if (services.GetServices<IScopedIndexProvider>().ToArray<IIndexProvider>() is { Length: > 0 } scoped)
        {
            session.RegisterIndexes(scoped);
        }

        // The scope's changes are one transaction: saved when it ends well, dropped when it does not.
        ShellScope.Current?
            .RegisterBeforeDispose(static scope => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync(), last: true)
            .AddExceptionHandler(static (scope, _) => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CancelAsync());

        return session;
    }
}
