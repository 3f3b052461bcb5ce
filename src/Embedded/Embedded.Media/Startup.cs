using Embedded.Caching;
using Embedded.Media.Catalogue;
using Embedded.Media.Facts;
using Embedded.Media.Images;
using Embedded.Media.Images.Variants;
using Embedded.Media.Library;
using Embedded.Media.Liquid;
using Embedded.Media.Moves;
using Embedded.Media.Options;
using Embedded.Media.Recipes;
using Embedded.Media.Rights;
using Embedded.Media.Serving;
using Embedded.Media.Tokens;
using Embedded.Media.Uploads;
using Embedded.Media.Uploads.Parts;
using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Embedded.Media;

/// <summary>The media library: files and their catalogue, variants of pictures, and the filters that write their addresses.</summary>
[Feature("OrchardCore.Media")]
internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    // Before the error pages and everything that costs: a file is answered here, and so is one that is not there.
    public override int ConfigureOrder => -20_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<MediaOptions>, MediaOptionsSetup>();
        services.Configure<ImageLimits>(configuration.GetSection("Embedded_Media"));
        services.Configure<UploadLimits>(configuration.GetSection("Embedded_Media"));
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<MediaFolder>();
        services.AddSingleton<MediaMoves>();
        services.AddScoped<MediaRelocation>();
        services.AddSingleton<IBackgroundTask, MovedFolderCataloguing>();
        services.AddSingleton(CreateStore);
        services.AddSingleton<MediaHeaders>();
        services.AddSingleton<MediaAddress>();

        services.AddSingleton<ImageCatalog>();
        services.AddSingleton<PictureCleaner>();
        services.AddScoped<MediaUploads>();
        services.AddSingleton<PartStore>();
        services.AddSingleton<IChunkFileUploadService, ChunkUploads>();
        services.AddSingleton<IBackgroundTask, PartCleaning>();
        services.AddSingleton<VariantStore>();
        services.AddSingleton<VariantFactory>();
        services.AddSingleton<VariantAnswer>();

        services.AddIndexProvider<MediaEntryIndexProvider>();
        services.AddDataMigration<MediaMigrations>();
        services.AddScoped<MediaCatalogue>();
        services.AddScoped<MediaListing>();
        services.AddSingleton<IBackgroundTask, MediaCatalogueTask>();
        services.AddSingleton<MediaFactsCache>();
        services.AddSingleton<ITagRemovedEventHandler>(static provider => provider.GetRequiredService<MediaFactsCache>());
        services.AddSingleton<IDocumentTags>(static provider => provider.GetRequiredService<MediaFactsCache>());
        services.AddScoped<MediaFacts>();
        services.AddPermissionProvider<MediaPermissionProvider>();
        services.AddSingleton<MediaAreas>();
        services.AddScoped<IAuthorizationHandler, ManageMediaFolderAuthorizationHandler>();

        services.AddSingleton<KnownTokens>();
        services.AddScoped<IMediaTokenService, MediaTokenService>();
        services.AddScoped<MediaProfilesManager>();
        services.AddScoped<IMediaProfileService, MediaProfileService>();

        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImageTagFilter>("img_tag");
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<Anchor>());

        services.AddRecipeExecutionStep<MediaStep>();
        services.AddRecipeExecutionStep<MediaProfilesStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<MediaMiddleware>();

    private static IMediaFileStore CreateStore(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<MediaOptions>>().Value;
        var store = new FileSystemStore(provider.GetRequiredService<MediaFolder>().Root);
        var pathBase = provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<ShellContextFeature>()?.OriginalPathBase.Value;
        return new CataloguedMediaFileStore(
            store,
            "/" + store.Combine(pathBase, provider.GetRequiredService<ShellSettings>().RequestUrlPrefix, options.AssetsRequestPath)!.TrimStart('/'),
            options.CdnBaseUrl,
            provider.GetServices<IMediaEventHandler>(),
            provider.GetServices<IMediaCreatingEventHandler>(),
            provider.GetRequiredService<MediaMoves>(),
            provider.GetRequiredService<ILogger<DefaultMediaFileStore>>());
    }
}
