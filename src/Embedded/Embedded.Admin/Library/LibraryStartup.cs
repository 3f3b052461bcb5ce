using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Embedded.Admin.Library;

/// <summary>The pages of the media library.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class LibraryStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LibraryRights>();
        services.AddScoped<LibraryFolders>();
        services.AddScoped<LibraryTitles>();
        services.AddScoped<FilePlaces>();
        services.AddScoped<FileUsesReader>();
        services.AddNavigationProvider<LibraryMenu>();
    }
}
