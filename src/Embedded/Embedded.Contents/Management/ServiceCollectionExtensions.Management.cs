using Embedded.Contents.References;
using Embedded.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using OrchardCore.Data.Migration;

namespace OrchardCore.ContentManagement;

/// <content>The services that every use of content needs.</content>
public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddContentManagement(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(IContentManager)))
        {
            return services;
        }

        services.AddHttpContextAccessor();
        services.AddOptions<ContentOptions>();
        services.TryAddScoped<IContentDefinitionStore, DatabaseContentDefinitionStore>();
        services.AddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddScoped<IContentManager, DefaultContentManager>();
        services.AddScoped<ContentReferences>();
        services.AddScoped<IContentManagerSession, DefaultContentManagerSession>();
        services.AddSingleton<IDocumentReader, ContentItemReader>();
        services.AddSingleton<IContentItemIdGenerator, DefaultContentItemIdGenerator>();
        services.AddScoped<IContentHandleManager, ContentHandleManager>();
        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.AddScoped<IContentPartHandlerResolver, ContentPartHandlerResolver>();
        services.AddScoped<IContentFieldHandlerResolver, ContentFieldHandlerResolver>();
        services.AddScoped<IContentHandler, UpdateContentsHandler>();
        services.AddScoped<IContentHandler, ContentPartHandlerCoordinator>();
        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<Migrations>();

        return services;
    }
}
