using Embedded.Display.Contents.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays content fields.</summary>
[Feature("OrchardCore.ContentFields")]
internal sealed class FieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<BooleanField>().ForDisplayMode<BooleanFieldDisplayDriver>();
        services.AddContentField<ContentPickerField>().ForDisplayMode<ContentPickerFieldDisplayDriver>();
        services.AddContentField<DateField>().ForDisplayMode<DateFieldDisplayDriver>();
        services.AddContentField<DateTimeField>().ForDisplayMode<DateTimeFieldDisplayDriver>();
        services.AddContentField<HtmlField>().ForDisplayMode<HtmlFieldDisplayDriver>();
        services.AddContentField<LinkField>().ForDisplayMode<LinkFieldDisplayDriver>();
        services.AddContentField<LocalizationSetContentPickerField>().ForDisplayMode<LocalizationSetContentPickerFieldDisplayDriver>();
        services.AddContentField<MultiTextField>().ForDisplayMode<MultiTextFieldDisplayDriver>();
        services.AddContentField<NumericField>().ForDisplayMode<NumericFieldDisplayDriver>();
        services.AddContentField<TextField>().ForDisplayMode<TextFieldDisplayDriver>();
        services.AddContentField<TimeField>().ForDisplayMode<TimeFieldDisplayDriver>();
        services.AddContentField<YoutubeField>().ForDisplayMode<YoutubeFieldDisplayDriver>();
        services.AddContentField<UserPickerField>()
            .ForDisplayMode<UserPickerFieldDisplayDriver>(mode => mode != UserPickerFieldUserNamesDisplayDriver.DisplayMode)
            .ForDisplayMode<UserPickerFieldUserNamesDisplayDriver>(mode => mode == UserPickerFieldUserNamesDisplayDriver.DisplayMode);
    }
}
