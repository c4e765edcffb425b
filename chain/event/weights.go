package event

// Batches of weights (subnets.md 4.3, 4.4). Only calls of users emit them.
var (
	// BatchWeightItemFailed tells which item of a batch was refused; errorSelector is that of the refusal's custom error.
	BatchWeightItemFailed = define("BatchWeightItemFailed", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 item", "bytes4 errorSelector")
	// BatchCompletedWithErrors precedes the first BatchWeightItemFailed of a batch.
	BatchCompletedWithErrors = define("BatchCompletedWithErrors", "bytes32 indexed hotkey")
	// BatchWeightsCompleted ends every batch.
	BatchWeightsCompleted = define("BatchWeightsCompleted", "bytes32 indexed hotkey", "uint64 items", "uint64 failed")
	WeightsBatchRevealed  = define("WeightsBatchRevealed", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 storageIndex", "uint64 reveals")
)
