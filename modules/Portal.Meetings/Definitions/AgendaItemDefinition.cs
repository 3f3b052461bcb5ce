using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using Portal.Meetings.Models;

namespace Portal.Meetings.Definitions;

internal static class AgendaItemDefinition
{
    public static Task DefineAgendaItemAsync(this IContentDefinitionManager definitions)
        => definitions.AlterBagItemAsync(nameof(AgendaItem), "Nội dung chương trình", "Các trường của một nội dung chương trình.", part => part
            .WithField(nameof(AgendaItem.StartTime), field => field
                .OfType(nameof(TimeField))
                .WithDisplayName("Giờ bắt đầu")
                .WithPosition("0"))
            .WithField(nameof(AgendaItem.Presenter), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Người trình bày")
                .WithPosition("1"))
            .WithField(nameof(AgendaItem.Note), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Ghi chú")
                .WithEditor("TextArea")
                .WithPosition("2")));

    /// <summary>The day of an item, for meetings of several days, and the time at which it ends.</summary>
    public static Task AddAgendaItemTimesAsync(this IContentDefinitionManager definitions)
        => definitions.AlterPartDefinitionAsync(nameof(AgendaItem), part => part
            .WithField(nameof(AgendaItem.Date), field => field
                .OfType(nameof(DateField))
                .WithDisplayName("Ngày")
                .WithPosition("0")
                .WithSettings(new DateFieldSettings { Hint = "Chỉ cần khi cuộc họp kéo dài nhiều ngày." }))
            .WithField(nameof(AgendaItem.EndTime), field => field
                .OfType(nameof(TimeField))
                .WithDisplayName("Giờ kết thúc")
                .WithPosition("0.5")));
}
