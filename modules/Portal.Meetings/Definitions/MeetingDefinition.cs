using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using Portal.Meetings.Models;

namespace Portal.Meetings.Definitions;

internal static class MeetingDefinition
{
    public static async Task DefineMeetingAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(Meeting), part => part
            .WithDescription("Các trường của một cuộc họp.")
            .WithField(nameof(Meeting.Kind), field => field
                .WithDisplayName("Loại cuộc họp")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true })
                .AsChoice(
                    new ListValueOption("Buổi làm việc", MeetingKinds.WorkingSession),
                    new ListValueOption("Hội nghị", MeetingKinds.Conference),
                    new ListValueOption("Hội thảo", MeetingKinds.Workshop),
                    new ListValueOption("Tập huấn", MeetingKinds.Training),
                    new ListValueOption("Giao ban", MeetingKinds.Briefing),
                    new ListValueOption("Đại hội", MeetingKinds.Congress),
                    new ListValueOption("Bàn giao", MeetingKinds.Handover)))
            .WithField(nameof(Meeting.StartUtc), field => field
                .OfType(nameof(DateTimeField))
                .WithDisplayName("Bắt đầu")
                .WithPosition("1")
                .WithSettings(new DateTimeFieldSettings { Required = true }))
            .WithField(nameof(Meeting.EndUtc), field => field
                .OfType(nameof(DateTimeField))
                .WithDisplayName("Kết thúc")
                .WithPosition("2"))
            .WithField(nameof(Meeting.Venue), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Địa điểm")
                .WithPosition("3"))
            .WithField(nameof(Meeting.Chair), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Chủ trì")
                .WithPosition("4")
                .WithSettings(new TextFieldSettings { Hint = "Ghi chức danh." }))
            .WithLines(nameof(Meeting.Attendees), "Thành phần tham dự", "5", "Mỗi thành phần một dòng.")
            .WithLines(nameof(Meeting.LegalBasis), "Căn cứ", "6", "Mỗi văn bản một dòng: số, ký hiệu, ngày, nơi ban hành.")
            .WithRichText(nameof(Meeting.Assessment), "Đánh giá", "7")
            .WithRichText(nameof(Meeting.Conclusion), "Kết luận", "8")
            .WithRichText(nameof(Meeting.Minutes), "Biên bản", "9")
            .WithField(nameof(Meeting.Documents), field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Tài liệu")
                .WithPosition("10")
                .WithSettings(new MediaFieldSettings { Multiple = true, AllowedExtensions = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx"] }))
            .WithField(nameof(Meeting.Coverage), field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Tin bài về cuộc họp")
                .WithPosition("11")
                .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = ["Article"] })));

        await definitions.AlterTypeDefinitionAsync(nameof(Meeting), type => type
            .WithDisplayName("Hội nghị, cuộc họp")
            .WithDescription("Cuộc họp với chương trình, kết luận và nhiệm vụ giao.")
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    AllowUpdatePath = true,
                    Pattern = MeetingPaths.ListPath + "/{{ ContentItem.DisplayText | slugify }}",
                }))
            .WithPart(nameof(Meeting), part => part.WithPosition("2"))
            .WithBag(MeetingBags.Agenda, "Chương trình", "3", nameof(AgendaItem))
            .WithBag(MeetingBags.Directives, "Nhiệm vụ giao", "4", nameof(Directive)));
    }

    /// <summary>Who may see a meeting, whether it takes place, whole days, and the member associations that take part.</summary>
    public static Task AddAudienceAndStatusAsync(this IContentDefinitionManager definitions)
        => definitions.AlterPartDefinitionAsync(nameof(Meeting), part => part
            .WithField(nameof(Meeting.Visibility), field => field
                .WithDisplayName("Phạm vi")
                .WithPosition("0.3")
                .WithSettings(new TextFieldSettings { Hint = "Cuộc họp nội bộ không hiện với khách, kể cả tài liệu và lịch." })
                .AsChoice(
                    new ListValueOption("Công khai", MeetingVisibilities.Public),
                    new ListValueOption("Nội bộ", MeetingVisibilities.Internal)))
            .WithField(nameof(Meeting.Status), field => field
                .WithDisplayName("Tình trạng")
                .WithPosition("0.6")
                .AsChoice(
                    new ListValueOption("Theo lịch", MeetingStatuses.Scheduled),
                    new ListValueOption("Hoãn", MeetingStatuses.Postponed),
                    new ListValueOption("Hủy", MeetingStatuses.Cancelled)))
            .WithField(nameof(Meeting.AllDay), field => field
                .OfType(nameof(BooleanField))
                .WithDisplayName("Cả ngày")
                .WithPosition("2.5")
                .WithSettings(new BooleanFieldSettings { Label = "Diễn ra cả ngày, không ghi giờ" }))
            .WithField(nameof(Meeting.Associations), field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Hội thành viên tham gia")
                .WithPosition("5.5")
                .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = ["Association"] })));

    private static ContentPartDefinitionBuilder WithLines(this ContentPartDefinitionBuilder part, string name, string displayName, string position, string hint)
        => part.WithField(name, field => field
            .OfType(nameof(TextField))
            .WithDisplayName(displayName)
            .WithEditor("TextArea")
            .WithPosition(position)
            .WithSettings(new TextFieldSettings { Hint = hint }));

    private static ContentPartDefinitionBuilder WithRichText(this ContentPartDefinitionBuilder part, string name, string displayName, string position)
        => part.WithField(name, field => field
            .OfType(nameof(HtmlField))
            .WithDisplayName(displayName)
            .WithEditor("Wysiwyg")
            .WithPosition(position)
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }));

    private static ContentTypeDefinitionBuilder WithBag(this ContentTypeDefinitionBuilder type, string name, string displayName, string position, string contained)
        => type.WithPart(name, nameof(BagPart), part => part
            .WithPosition(position)
            .WithDisplayName(displayName)
            .WithSettings(new BagPartSettings { ContainedContentTypes = [contained] }));
}
