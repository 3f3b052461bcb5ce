using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using Portal.Meetings.Models;

namespace Portal.Meetings;

/// <summary>Defines the meeting, the agenda item and the directive.</summary>
public sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineAgendaItemAsync();
        await DefineDirectiveAsync();
        await DefineMeetingAsync();

        return 1;
    }

    private async Task DefineAgendaItemAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(AgendaItem), part => part
            .WithDescription("Các trường của một nội dung chương trình.")
            .WithField("StartTime", field => field
                .OfType(nameof(TimeField))
                .WithDisplayName("Giờ bắt đầu")
                .WithPosition("0"))
            .WithField("Presenter", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Người trình bày")
                .WithPosition("1"))
            .WithField("Note", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Ghi chú")
                .WithEditor("TextArea")
                .WithPosition("2")));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(AgendaItem), type => type
            .DisplayedAs("Nội dung chương trình")
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AgendaItem), part => part.WithPosition("1")));
    }

    private async Task DefineDirectiveAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Directive), part => part
            .WithDescription("Các trường của một nhiệm vụ giao.")
            .WithField("Owner", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Đơn vị thực hiện")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Đơn vị chịu trách nhiệm chính.", Required = true }))
            .WithField("DueDate", field => field
                .OfType(nameof(DateField))
                .WithDisplayName("Hạn hoàn thành")
                .WithPosition("1"))
            .WithField("Status", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Tình trạng")
                .WithEditor("PredefinedList")
                .WithPosition("2")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = DirectiveStatuses.Assigned,
                    Options =
                    [
                        new ListValueOption("Đã giao", DirectiveStatuses.Assigned),
                        new ListValueOption("Đang thực hiện", DirectiveStatuses.InProgress),
                        new ListValueOption("Đã hoàn thành", DirectiveStatuses.Done),
                        new ListValueOption("Không thực hiện", DirectiveStatuses.Dropped),
                    ],
                }))
            .WithField("FollowUp", field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Kết quả thực hiện")
                .WithEditor("Wysiwyg")
                .WithPosition("3")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Directive), type => type
            .DisplayedAs("Nhiệm vụ giao")
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(Directive), part => part.WithPosition("1")));
    }

    private async Task DefineMeetingAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Meeting), part => part
            .WithDescription("Các trường của một cuộc họp.")
            .WithField("Kind", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Loại cuộc họp")
                .WithEditor("PredefinedList")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = MeetingKinds.WorkingSession,
                    Options =
                    [
                        new ListValueOption("Buổi làm việc", MeetingKinds.WorkingSession),
                        new ListValueOption("Hội nghị", MeetingKinds.Conference),
                        new ListValueOption("Hội thảo", MeetingKinds.Workshop),
                        new ListValueOption("Tập huấn", MeetingKinds.Training),
                        new ListValueOption("Giao ban", MeetingKinds.Briefing),
                        new ListValueOption("Đại hội", MeetingKinds.Congress),
                        new ListValueOption("Bàn giao", MeetingKinds.Handover),
                    ],
                }))
            .WithField("StartUtc", field => field
                .OfType(nameof(DateTimeField))
                .WithDisplayName("Bắt đầu")
                .WithPosition("1")
                .WithSettings(new DateTimeFieldSettings { Required = true }))
            .WithField("EndUtc", field => field
                .OfType(nameof(DateTimeField))
                .WithDisplayName("Kết thúc")
                .WithPosition("2"))
            .WithField("Venue", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Địa điểm")
                .WithPosition("3"))
            .WithField("Chair", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Chủ trì")
                .WithPosition("4")
                .WithSettings(new TextFieldSettings { Hint = "Ghi chức danh." }))
            .WithField("Attendees", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Thành phần tham dự")
                .WithEditor("TextArea")
                .WithPosition("5")
                .WithSettings(new TextFieldSettings { Hint = "Mỗi thành phần một dòng." }))
            .WithField("LegalBasis", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Căn cứ")
                .WithEditor("TextArea")
                .WithPosition("6")
                .WithSettings(new TextFieldSettings { Hint = "Mỗi văn bản một dòng: số, ký hiệu, ngày, nơi ban hành." }))
            .WithField("Assessment", field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Đánh giá")
                .WithEditor("Wysiwyg")
                .WithPosition("7")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField("Conclusion", field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Kết luận")
                .WithEditor("Wysiwyg")
                .WithPosition("8")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField("Minutes", field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Biên bản")
                .WithEditor("Wysiwyg")
                .WithPosition("9")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField("Documents", field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Tài liệu")
                .WithPosition("10")
                .WithSettings(new MediaFieldSettings { Multiple = true, AllowedExtensions = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx"] }))
            .WithField("Coverage", field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Tin bài về cuộc họp")
                .WithPosition("11")
                .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = ["Article"] })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Meeting), type => type
            .DisplayedAs("Hội nghị, cuộc họp")
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
                    Pattern = "hoi-nghi/{{ ContentItem.DisplayText | slugify }}",
                }))
            .WithPart(nameof(Meeting), part => part.WithPosition("2"))
            .WithPart(MeetingBags.Agenda, nameof(BagPart), part => part
                .WithPosition("3")
                .WithDisplayName("Chương trình")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(AgendaItem)] }))
            .WithPart(MeetingBags.Directives, nameof(BagPart), part => part
                .WithPosition("4")
                .WithDisplayName("Nhiệm vụ giao")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(Directive)] })));
    }
}
