using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Pickers;

/// <summary>The choice of items.</summary>
[Feature("OrchardCore.ContentFields")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class PickersStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PickableItems>();
        services.AddContentField<ContentPickerField>().ForEditor<ContentPickerFieldEditor>();
    }
}
