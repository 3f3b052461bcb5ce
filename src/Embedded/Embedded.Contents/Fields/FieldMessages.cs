namespace Embedded.Contents.Fields;

/// <summary>The context under which translations of field messages are looked up.</summary>
internal sealed class FieldMessages;
