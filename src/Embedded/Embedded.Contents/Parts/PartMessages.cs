namespace Embedded.Contents.Parts;

/// <summary>The context under which translations of part messages are looked up.</summary>
internal sealed class PartMessages;
