using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Files;

/// <summary>The choice of files.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class FilesEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LibraryFiles>();
        services.AddScoped<UploadReasons>();
        services.AddScoped<SentFiles>();
        services.AddContentField<MediaField>().ForEditor<MediaFieldEditor>();
    }
}
