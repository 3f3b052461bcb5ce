using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields;

[Feature("OrchardCore.ContentFields")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<BooleanField>();
        services.AddContentField<HtmlField>();
        services.AddContentField<TextField>().AddHandler<TextFieldHandler>();
        services.AddContentField<NumericField>().AddHandler<NumericFieldHandler>();
        services.AddContentField<DateField>().AddHandler<DateFieldHandler>();
        services.AddContentField<DateTimeField>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<TimeField>().AddHandler<TimeFieldHandler>();
        services.AddContentField<LinkField>().AddHandler<LinkFieldHandler>();
        services.AddContentField<MultiTextField>().AddHandler<MultiTextFieldHandler>();
        services.AddContentField<ContentPickerField>().AddHandler<ContentPickerFieldHandler>();
        services.AddContentField<UserPickerField>().AddHandler<UserPickerFieldHandler>();
        services.AddContentField<YoutubeField>().AddHandler<YoutubeFieldHandler>();
    }
}
