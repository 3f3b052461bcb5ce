using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Contents.Tests.Host;

public sealed class NoteFieldHandler(EventLog log) : ContentFieldHandler<NoteField>
{
    public override Task PublishingAsync(PublishContentFieldContext context, NoteField field)
        => log.AddAsync($"field.Publishing:{context.PartName}.{context.ContentPartFieldDefinition.Name}");

    public override Task ValidatingAsync(ValidateContentFieldContext context, NoteField field)
    {
        if (field.Text == "forbidden")
        {
            context.Fail("This text is forbidden.", nameof(field.Text));
        }

        return Task.CompletedTask;
    }
}
