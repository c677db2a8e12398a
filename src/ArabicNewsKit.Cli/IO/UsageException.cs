namespace ArabicNewsKit.Cli.IO;

/// <summary>The command line asks for something impossible; the message says what and how to mend it.</summary>
internal sealed class UsageException(string message) : Exception(message);
