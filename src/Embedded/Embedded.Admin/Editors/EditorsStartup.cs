using Embedded.Admin.Editors.Fields;
using Embedded.Admin.Editors.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Embedded.Admin.Editors;

/// <summary>Editors of parts and fields.</summary>
[Feature("OrchardCore.ContentFields")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class EditorsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().ForEditor<TextFieldEditor>();
        services.AddContentField<BooleanField>().ForEditor<BooleanFieldEditor>();
        services.AddContentField<DateField>().ForEditor<DateFieldEditor>();
        services.AddContentField<DateTimeField>().ForEditor<DateTimeFieldEditor>();
        services.AddContentField<TimeField>().ForEditor<TimeFieldEditor>();
        services.AddContentField<NumericField>().ForEditor<NumericFieldEditor>();
        services.AddContentField<LinkField>().ForEditor<LinkFieldEditor>();
        services.AddContentField<HtmlField>().ForEditor<HtmlFieldEditor>();
        services.AddContentPart<TitlePart>().ForEditor<TitlePartEditor>();
    }
}
